package org.casebook.base;

/** There is no room for one more; whoever asked can ask again in a moment. */
public class TooBusyException extends RuntimeException {

    /** @param what of what there are too many, for the log */
    public TooBusyException(String what) {
        super(what);
    }
}
