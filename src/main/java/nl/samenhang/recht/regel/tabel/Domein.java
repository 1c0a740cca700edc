package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which values a column may have; what is outside is refused, so that a table can be complete. */
public sealed interface Domein {

    /** The type as DMN names it. */
    String typeRef();

    /** Whether it is one of the values. */
    boolean bevat(Object waarde);

    /** The value that a literal of FEEL stands for; empty when it is none of this kind. */
    Optional<Object> lees(String feel);

    /** The allowed values as DMN writes them; empty when the type says it all. */
    Optional<String> feel();

    /** The value as FEEL writes it. */
    String schrijf(Object waarde);

    /** Yes or no. */
    record Janee() implements Domein {

        @Override
        public String typeRef() {
            return "boolean";
        }

        @Override
        public boolean bevat(Object waarde) {
            return waarde instanceof Boolean;
        }

        @Override
        public Optional<Object> lees(String feel) {
            return switch (feel) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> feel() {
            return Optional.empty();
        }

        @Override
        public String schrijf(Object waarde) {
            return waarde.toString();
        }
    }

    /** One of these codes. */
    record Keuze(List<String> waarden) implements Domein {

        public Keuze {
            waarden = List.copyOf(waarden);
        }

        @Override
        public String typeRef() {
            return "string";
        }

        @Override
        public boolean bevat(Object waarde) {
            return waarde instanceof String tekst && waarden.contains(tekst);
        }

        @Override
        public Optional<Object> lees(String feel) {
            return feel.length() > 1 && feel.startsWith("\"") && feel.endsWith("\"")
                    ? Optional.of(feel.substring(1, feel.length() - 1))
                    : Optional.empty();
        }

        @Override
        public Optional<String> feel() {
            return Optional.of(String.join(", ", waarden.stream().map(this::schrijf).toList()));
        }

        @Override
        public String schrijf(Object waarde) {
            return "\"" + waarde + "\"";
        }
    }

    /** A number between these two, both included. */
    record Getal(BigDecimal van, BigDecimal tot) implements Domein {

        @Override
        public String typeRef() {
            return "number";
        }

        @Override
        public boolean bevat(Object waarde) {
            return waarde instanceof BigDecimal getal
                    && getal.compareTo(van) >= 0
                    && getal.compareTo(tot) <= 0;
        }

        @Override
        public Optional<Object> lees(String feel) {
            return feel.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
                    ? Optional.of(new BigDecimal(feel))
                    : Optional.empty();
        }

        @Override
        public Optional<String> feel() {
            return Optional.of("[" + schrijf(van) + ".." + schrijf(tot) + "]");
        }

        @Override
        public String schrijf(Object waarde) {
            return ((BigDecimal) waarde).toPlainString();
        }
    }
}
