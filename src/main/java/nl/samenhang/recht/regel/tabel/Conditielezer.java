package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of FEEL in use: {@code -}, a value, {@code <}, {@code <=}, {@code >}, {@code >=},
 * {@code [a..b]} with open or closed ends, several of these with commas, and {@code not(...)}
 * around them. All else is refused: what is not understood for certain must not decide about
 * anybody.
 */
final class Conditielezer {

    private static final Pattern NIET = Pattern.compile("not\\s*\\((.*)\\)");
    private static final Pattern VERGELIJKING = Pattern.compile("(<=|>=|<|>)\\s*(\\S+)");
    private static final Pattern TRAJECT =
            Pattern.compile("([\\[(\\]])\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+?)\\s*([\\])\\[])");
    private static final Pattern LID =
            Pattern.compile(
                    "\\s*(\"[^\"]*\"|[\\[(\\]][^,\"\\[\\]()]*[\\])\\[]|[^,\"\\[\\]()]+)\\s*(,|$)");

    private final Domein domein;

    Conditielezer(Domein domein) {
        this.domein = domein;
    }

    /** Empty when it is outside the part of FEEL in use. */
    Optional<Conditie> lees(String cel) {
        var tekst = cel.strip();
        if (tekst.equals(Conditie.ALLES)) {
            return Optional.of(new Conditie(tekst, false, List.of()));
        }
        var niet = NIET.matcher(tekst);
        return niet.matches()
                ? delen(niet.group(1)).map(delen -> new Conditie(tekst, true, delen))
                : delen(tekst).map(delen -> new Conditie(tekst, false, delen));
    }

    private Optional<List<Deel>> delen(String tekst) {
        var result = new ArrayList<Deel>();
        var lid = LID.matcher(tekst);
        var einde = 0;
        while (einde < tekst.length()) {
            if (!lid.find(einde) || lid.start() != einde) {
                return Optional.empty();
            }
            var deel = deel(lid.group(1).strip());
            var komma = !lid.group(2).isEmpty();
            if (deel.isEmpty() || komma && lid.end() == tekst.length()) {
                return Optional.empty();
            }
            result.add(deel.get());
            einde = lid.end();
        }
        return result.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(result));
    }

    private Optional<Deel> deel(String tekst) {
        var waarde = domein.lees(tekst);
        if (waarde.isPresent()) {
            return Optional.of(new Deel.Gelijk(waarde.get()));
        }
        if (!(domein instanceof Domein.Getal)) {
            return Optional.empty();
        }
        var vergelijking = VERGELIJKING.matcher(tekst);
        var traject = TRAJECT.matcher(tekst);
        return vergelijking.matches()
                ? getal(vergelijking.group(2)).map(g -> vergelijking(vergelijking.group(1), g))
                : traject.matches() ? traject(traject) : Optional.empty();
    }

    private static Deel vergelijking(String teken, BigDecimal grens) {
        var mee = teken.endsWith("=");
        return teken.startsWith("<")
                ? new Deel.Traject(Optional.empty(), false, Optional.of(grens), mee)
                : new Deel.Traject(Optional.of(grens), mee, Optional.empty(), false);
    }

    private Optional<Deel> traject(Matcher gelezen) {
        var van = getal(gelezen.group(2));
        var tot = getal(gelezen.group(3));
        if (van.isEmpty() || tot.isEmpty() || van.get().compareTo(tot.get()) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Deel.Traject(
                        van, gelezen.group(1).equals("["), tot, gelezen.group(4).equals("]")));
    }

    private Optional<BigDecimal> getal(String tekst) {
        return domein.lees(tekst).map(BigDecimal.class::cast);
    }
}
