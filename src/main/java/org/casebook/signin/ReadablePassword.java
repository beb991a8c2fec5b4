package org.casebook.signin;

import java.security.SecureRandom;
import java.util.List;

/** Passwords that can be read out, written on a slip and typed on a phone. */
public final class ReadablePassword {

    private static final List<String> WORDS = List.of("""
            amber apple autumn beacon birch bottle bridge button candle canyon carpet castle cedar cherry
            cloud clover copper coral corner cotton desert diamond dragon eagle engine falcon feather fiddle
            forest garden ginger glacier granite guitar hammer harbor hazel island ivory jacket jungle
            kettle ladder lantern lemon linden magnet maple marble meadow mirror mountain needle ocean olive
            orange orchid paper pebble pencil pepper pillow planet pocket poplar prairie quartz rabbit
            ribbon river rocket saddle salmon silver spring summer sunset tunnel valley velvet violet walnut
            willow window winter yellow
            """.split("\\s+"));

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    /** Three words and four digits: over 32 bits, enough behind a throttle until its owner chooses another. */
    public static String next() {
        return word() + "-" + word() + "-" + word() + "-" + (1000 + RANDOM.nextInt(9000));
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size()));
    }
}
