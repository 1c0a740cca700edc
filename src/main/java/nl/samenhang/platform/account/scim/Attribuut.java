package nl.samenhang.platform.account.scim;

import java.util.Locale;
import java.util.regex.Pattern;

/** How attributes are named: without their schema, in lower case (RFC 7643, section 2.1). */
final class Attribuut {

    private static final Pattern SCHEMA =
            Pattern.compile("^urn:ietf:params:scim:schemas:core:2\\.0:(user|group):");

    private Attribuut() {}

    static String name(String written) {
        return SCHEMA.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
