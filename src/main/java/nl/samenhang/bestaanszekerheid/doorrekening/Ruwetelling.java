package nl.samenhang.bestaanszekerheid.doorrekening;

import nl.samenhang.bestaanszekerheid.regeling.Recht;

/** The exact numbers of one scheme by area. They are never kept and never leave the room. */
final class Ruwetelling {

    private static final byte JA = (byte) Recht.JA.ordinal();

    private final long[][] waarden;

    Ruwetelling(int gebieden) {
        waarden = new long[Maat.values().length][gebieden];
    }

    int gebieden() {
        return waarden[0].length;
    }

    long of(Maat maat, int gebied) {
        return waarden[maat.ordinal()][gebied];
    }

    /** All areas together. */
    Ruwetelling totaal() {
        var result = new Ruwetelling(1);
        for (var maat : Maat.values()) {
            for (var gebied = 0; gebied < gebieden(); gebied++) {
                result.add(maat, 0, of(maat, gebied));
            }
        }
        return result;
    }

    /** The same people counted further. */
    Ruwetelling plus(Ruwetelling andere) {
        for (var maat : Maat.values()) {
            for (var gebied = 0; gebied < gebieden(); gebied++) {
                add(maat, gebied, andere.of(maat, gebied));
            }
        }
        return this;
    }

    void count(Peiling peiling, int van, int aantal, Zijde nu, Zijde straks, long zout) {
        for (var i = 0; i < aantal; i++) {
            var huishouden = van + i;
            var gebied = peiling.bevolking.gebied[huishouden];
            waarden[Maat.HUISHOUDENS.ordinal()][gebied]++;
            if (peiling.norm(huishouden) == Normcel.ONBEKEND) {
                waarden[Maat.ZONDER_NORM.ordinal()][gebied]++;
                continue;
            }
            var eerst = nu.blok().recht[i] == JA;
            var dan = straks.blok().recht[i] == JA;
            if (eerst || dan) {
                var sleutel = Afscherming.mix(zout + huishouden);
                one(eerst, dan, gebied, sleutel);
                if (eerst) {
                    cost(Maat.KOSTEN_NU, Maat.HOOGSTE_NU, gebied, nu, i);
                }
                if (dan) {
                    cost(Maat.KOSTEN_STRAKS, Maat.HOOGSTE_STRAKS, gebied, straks, i);
                }
            }
        }
    }

    private void one(boolean eerst, boolean dan, int gebied, long sleutel) {
        if (eerst) {
            tally(Maat.NU, Maat.SLEUTEL_NU, gebied, sleutel);
        }
        if (dan) {
            tally(Maat.STRAKS, Maat.SLEUTEL_STRAKS, gebied, sleutel);
        }
        if (dan && !eerst) {
            tally(Maat.ERBIJ, Maat.SLEUTEL_ERBIJ, gebied, sleutel);
        }
        if (eerst && !dan) {
            tally(Maat.ERAF, Maat.SLEUTEL_ERAF, gebied, sleutel);
        }
    }

    private void tally(Maat aantal, Maat sleutels, int gebied, long sleutel) {
        waarden[aantal.ordinal()][gebied]++;
        waarden[sleutels.ordinal()][gebied] += sleutel;
    }

    private void cost(Maat som, Maat hoogste, int gebied, Zijde zijde, int plek) {
        var kosten = zijde.kant().cost(zijde.blok().bedrag[plek]);
        add(som, gebied, kosten);
        add(hoogste, gebied, kosten);
    }

    private void add(Maat maat, int gebied, long waarde) {
        var vak = waarden[maat.ordinal()];
        vak[gebied] = maat.isHighest() ? Math.max(vak[gebied], waarde) : vak[gebied] + waarde;
    }

    /** What one side of the comparison said. */
    record Zijde(Rekenkant kant, Blok blok) {}
}
