package org.casebook.base;

/**
 * What was asked for doesn't exist, or doesn't exist for the one who asks: the two are never told apart, so that
 * addresses can't be probed.
 */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
