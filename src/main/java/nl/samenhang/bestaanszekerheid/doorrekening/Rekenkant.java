package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Kindleeftijd;
import nl.samenhang.bestaanszekerheid.regeling.Recht;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.tabel.Kolommen;
import nl.samenhang.recht.regel.tabel.Kolomtabel;
import nl.samenhang.recht.regel.tabel.Kolomweigering;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/**
 * One scheme made ready to judge a whole population: as it is, or as a variant would have it.
 * Outcomes and sums are those of the question of one household.
 */
final class Rekenkant {

    private static final String RECHT = "recht";
    private static final String BEDRAG = "bedrag";
    private static final String VRIJ_TOT = "vrijTot";
    private static final String DEEL = "deel";
    private static final int TIENDUIZEND = 10_000;
    private static final int MAANDEN = 12;

    private final Regeling.Voor voor;
    private final Kindleeftijd leeftijd;
    private final Kolomtabel tabel;
    private final byte[] rechten;
    private final boolean heeftBedrag;
    private final int[] bedragen;
    private final int[] vrijTot;
    private final int[] deel;
    private final Optional<Bedrag> kosten;

    private Rekenkant(Regeling regeling, Kolomtabel tabel, Optional<Bedrag> kosten) {
        this.voor = regeling.voor();
        this.leeftijd = regeling.kinderen().orElse(Kindleeftijd.ELK);
        this.tabel = tabel;
        this.kosten = kosten;
        this.rechten = rechten(tabel.tabel());
        this.heeftBedrag = has(tabel.tabel(), BEDRAG);
        this.bedragen = hundredths(tabel.tabel(), BEDRAG);
        this.vrijTot = hundredths(tabel.tabel(), VRIJ_TOT);
        this.deel = hundredths(tabel.tabel(), DEEL);
    }

    /**
     * Compiles it.
     *
     * @param kosten what one costs in a year, for a scheme of which the table has no amount; empty
     *     when nobody estimated it
     */
    static Rekenkant of(Regeling regeling, Regeltabel tabel, Optional<Bedrag> kosten) {
        return new Rekenkant(regeling, Kolomtabel.of(tabel, Peiling.VORMEN), kosten);
    }

    /** Whether there is a sum of money: in the table, or an estimate. */
    boolean knowsCost() {
        return heeftBedrag || kosten.isPresent() || voor == Regeling.Voor.BIJSTAND;
    }

    private void households(Peiling peiling, int van, int tot, Blok blok) {
        tabel.bits(peiling.counting(leeftijd), van, tot, blok.bits);
        for (var i = 0; i < tot - van; i++) {
            var rij = Long.numberOfTrailingZeros(blok.bits[i]);
            blok.recht[i] = rechten[rij];
            blok.bedrag[i] = blok.isJa(i) ? bedrag(peiling, van + i, rij) : 0;
        }
    }

    /**
     * Judges households {@code van} up to {@code tot}, which must fit in the {@link Blok}.
     *
     * @param kinderen the columns for each child, of {@link Peiling#perKind()}
     */
    void judge(Peiling peiling, Kolommen kinderen, int van, int tot, Blok blok) {
        if (voor == Regeling.Voor.KIND) {
            children(peiling, kinderen, van, tot, blok);
        } else {
            households(peiling, van, tot, blok);
        }
    }

    /** Asked for each child apart; the best of them counts. */
    private void children(Peiling peiling, Kolommen kinderen, int van, int tot, Blok blok) {
        var begin = peiling.bevolking.kindVan;
        var eerste = begin[van];
        var bits = blok.bits(begin[tot] - eerste);
        tabel.bits(kinderen, eerste, begin[tot], bits);
        for (var i = 0; i < tot - van; i++) {
            var beste = (byte) Recht.NEE.ordinal();
            var aantal = 0;
            for (var kind = begin[van + i]; kind < begin[van + i + 1]; kind++) {
                var recht = rechten[Long.numberOfTrailingZeros(bits[kind - eerste])];
                beste = recht < beste ? recht : beste;
                aantal += recht == Recht.JA.ordinal() ? 1 : 0;
            }
            blok.recht[i] = beste;
            blok.bedrag[i] = aantal;
        }
    }

    /** What a yes costs the municipality in a year, in eurocent. */
    long cost(int bedrag) {
        if (heeftBedrag) {
            return bedrag;
        }
        var een = kosten.map(Bedrag::centen).orElse(0L);
        return switch (voor) {
            case KIND -> een * bedrag;
            case DRAAGKRACHT -> Math.max(0, een - bedrag);
            case BIJSTAND -> (long) MAANDEN * bedrag;
            case HUISHOUDEN, PERSOON, PER_KIND -> een;
        };
    }

    private int bedrag(Peiling peiling, int huishouden, int rij) {
        return switch (voor) {
            case HUISHOUDEN, KIND -> bedragen[rij];
            case BIJSTAND -> peiling.norm(huishouden) - peiling.bevolking.inkomen[huishouden];
            case PER_KIND -> bedragen[rij] * peiling.children(leeftijd, huishouden);
            case PERSOON -> bedragen[rij] * peiling.bevolking.personen[huishouden];
            case DRAAGKRACHT ->
                    draagkracht(
                            peiling.bevolking.inkomen[huishouden],
                            peiling.norm(huishouden),
                            vrijTot[rij],
                            deel[rij]);
        };
    }

    /** A part of the income above what is free, in a year (Participatiewet art. 35 lid 1). */
    private static int draagkracht(int inkomen, int norm, int vrijTot, int deel) {
        var vrij = part(norm, vrijTot);
        var jaar = part((inkomen - vrij) * MAANDEN, deel);
        return inkomen <= vrij ? 0 : (int) Math.min(Integer.MAX_VALUE, jaar);
    }

    /** Hundredths of a per cent of an amount; half a cent goes up. */
    private static long part(long bedrag, int procent) {
        return (bedrag * procent + TIENDUIZEND / 2) / TIENDUIZEND;
    }

    private static byte[] rechten(Regeltabel tabel) {
        var plek = tabel.uitvoerplaats(RECHT);
        var result = new byte[tabel.rijen().size()];
        for (var rij = 0; rij < result.length; rij++) {
            var code = String.valueOf(tabel.rijen().get(rij).uitkomsten().get(plek));
            try {
                result[rij] = (byte) Recht.valueOf(code).ordinal();
            } catch (IllegalArgumentException _) {
                throw Kolomweigering.ofCel(tabel.sleutel(), rij + 1, RECHT, code);
            }
        }
        return result;
    }

    private static boolean has(Regeltabel tabel, String uitvoer) {
        return tabel.uitvoer().stream().anyMatch(kolom -> kolom.naam().equals(uitvoer));
    }

    private static int[] hundredths(Regeltabel tabel, String uitvoer) {
        var result = new int[tabel.rijen().size()];
        if (!has(tabel, uitvoer)) {
            return result;
        }
        var plek = tabel.uitvoerplaats(uitvoer);
        for (var rij = 0; rij < result.length; rij++) {
            var waarde = (BigDecimal) tabel.rijen().get(rij).uitkomsten().get(plek);
            try {
                result[rij] = waarde.movePointRight(2).intValueExact();
            } catch (ArithmeticException _) {
                throw Kolomweigering.ofCel(
                        tabel.sleutel(), rij + 1, uitvoer, waarde.toPlainString());
            }
        }
        return result;
    }
}
