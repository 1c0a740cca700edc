package nl.samenhang.mensen.inwoner;

import java.util.Arrays;
import java.util.Optional;

/** Who has authority over a minor (BRP element 32.10, table 61). */
public enum Gezagscode {
    OUDER_1("1"),
    OUDER_2("2"),
    BEIDE_OUDERS("12"),
    DERDE("D"),
    OUDER_1_EN_DERDE("1D"),
    OUDER_2_EN_DERDE("2D"),
    BEIDE_OUDERS_EN_DERDE("3D");

    private final String code;

    Gezagscode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** How many parents must be known for this. */
    public int ouders() {
        return switch (this) {
            case DERDE -> 0;
            case OUDER_1, OUDER_1_EN_DERDE -> 1;
            case OUDER_2, OUDER_2_EN_DERDE, BEIDE_OUDERS, BEIDE_OUDERS_EN_DERDE -> 2;
        };
    }

    /** Whether somebody who is no parent has it too. */
    public boolean metDerde() {
        return code.endsWith("D");
    }

    public static Optional<Gezagscode> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
