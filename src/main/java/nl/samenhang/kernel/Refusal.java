package nl.samenhang.kernel;

import java.util.Optional;

/**
 * A rule of the field says no. The reason is a sentence for the person who asked; nothing was
 * changed. Carries no personal detail in its technical message.
 */
public class Refusal extends RuntimeException {

    private final transient Tekst reason;
    private final Optional<String> field;

    public Refusal(Tekst reason) {
        this(reason, Optional.empty());
    }

    /** A refusal that belongs to one field of a form. */
    public Refusal(String field, Tekst reason) {
        this(reason, Optional.of(field));
    }

    private Refusal(Tekst reason, Optional<String> field) {
        super(reason.sleutel());
        this.reason = reason;
        this.field = field;
    }

    public Tekst reason() {
        return reason;
    }

    public Optional<String> field() {
        return field;
    }
}
