package nl.samenhang.recht.bewaring;

import java.util.List;

/** The proof of destruction on paper. */
public record VerklaringView(
        String gemeente,
        String titel,
        String inleiding,
        String twee,
        List<String> koppen,
        List<Regel> regels,
        List<String> slot) {

    /**
     * One rule and how much went by it.
     *
     * @param grond the article and the number in the selection list
     */
    public record Regel(String soort, String grond, int aantal, long rijen) {

        static Regel of(Bewaartermijn termijn, Uitkomst uitkomst) {
            var nummer = termijn.selectielijst().map(n -> "; selectielijst 2020, " + n).orElse("");
            return new Regel(
                    termijn.naam().nl(),
                    termijn.bron() + nummer,
                    uitkomst.aantal(),
                    uitkomst.rijen());
        }
    }
}
