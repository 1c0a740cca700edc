package nl.samenhang.platform.account.scim;

import java.util.Optional;

/**
 * The part of a list that is asked for (RFC 7644, section 3.4.2.4): strange numbers mean the
 * nearest sensible one.
 *
 * @param start the first item, counted from one
 * @param most at most so many items
 */
record Deel(int start, int most) {

    /** As {@code ServiceProviderConfig} says. */
    static final int MOST = 200;

    static Deel of(Optional<Integer> startIndex, Optional<Integer> count) {
        return new Deel(Math.max(1, startIndex.orElse(1)), Math.clamp(count.orElse(MOST), 0, MOST));
    }

    int skip() {
        return start - 1;
    }

    /** Refuses a change to what is no longer as the asker knows it (RFC 7644, section 3.14). */
    static void requireVersion(Optional<String> asked, String version) {
        if (asked.filter(v -> !v.equals("*") && !v.equals(version)).isPresent()) {
            throw new ScimFout(412, "", "The resource has changed: read it again");
        }
    }
}
