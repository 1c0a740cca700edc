package nl.samenhang.kernel;

import java.util.regex.Pattern;

/** The four digits by which CBS names a municipality. */
public record Gemeentecode(String code) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public Gemeentecode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A gemeentecode has four digits");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
