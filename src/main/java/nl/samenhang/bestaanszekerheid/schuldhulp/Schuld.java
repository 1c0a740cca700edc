package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What is owed to one creditor.
 *
 * @param kenmerk under which the creditor knows it; may be empty
 * @param zakelijk whether it comes from a business
 * @param peildatum the day on which it was this much
 * @param contact where the creditor is written to
 */
public record Schuld(
        UUID id,
        String schuldeiser,
        String kenmerk,
        Schuldsoort soort,
        Rang rang,
        boolean zakelijk,
        Bedrag bedrag,
        LocalDate peildatum,
        Contact contact) {

    /** Where a creditor is written to; what is not known is empty. */
    public record Contact(String adres, String plaats, String email) {

        public static final Contact ONBEKEND = new Contact("", "", "");

        /** The lines of an address. */
        public List<String> regels() {
            return adres.isEmpty() ? List.of() : List.of(adres, plaats);
        }

        /** An e-mail is an open postcard: a letter with a BSN goes on paper. */
        public Optional<String> mailFor(Schuldsoort soort) {
            return Optional.of(email)
                    .filter(adres -> !adres.isEmpty() && soort != Schuldsoort.PUBLIEK);
        }

        /** Whether a letter about this kind of debt can reach them. */
        public boolean isBekend(Schuldsoort soort) {
            return !adres.isEmpty() || mailFor(soort).isPresent();
        }
    }

    /** What it weighs when money is shared out. */
    long gewicht() {
        return Math.multiplyExact(bedrag.centen(), rang.gewicht());
    }
}
