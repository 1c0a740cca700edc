package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model population as columns, one place for each household; children after each other. */
final class Modelbevolking {

    final int aantal;
    final List<String> gebieden;
    final short[] gebied;
    final short[] normcel;
    final byte[] leefvorm;
    final byte[] normleeftijd;
    final byte[] aow;
    final byte[] personen;
    final int[] inkomen;

    /** Assets less debts, in eurocent. */
    final int[] vermogen;

    final int[] maandenLaag;
    final byte[] laatsteToeslag;
    final byte[] inkomenStijgt;
    final byte[] student;
    final byte[] studiebeperking;

    /** Where the children of a household begin; one place more than there are households. */
    final int[] kindVan;

    final int[] kindjaren;

    private Modelbevolking(Bouw bouw) {
        aantal = bouw.plek;
        gebieden = List.copyOf(bouw.gebieden);
        gebied = Arrays.copyOf(bouw.gebied, aantal);
        normcel = Arrays.copyOf(bouw.normcel, aantal);
        leefvorm = Arrays.copyOf(bouw.leefvorm, aantal);
        normleeftijd = Arrays.copyOf(bouw.normleeftijd, aantal);
        aow = Arrays.copyOf(bouw.aow, aantal);
        personen = Arrays.copyOf(bouw.personen, aantal);
        inkomen = Arrays.copyOf(bouw.inkomen, aantal);
        vermogen = Arrays.copyOf(bouw.vermogen, aantal);
        maandenLaag = Arrays.copyOf(bouw.maandenLaag, aantal);
        laatsteToeslag = Arrays.copyOf(bouw.laatsteToeslag, aantal);
        inkomenStijgt = Arrays.copyOf(bouw.inkomenStijgt, aantal);
        student = Arrays.copyOf(bouw.student, aantal);
        studiebeperking = Arrays.copyOf(bouw.studiebeperking, aantal);
        kindVan = Arrays.copyOf(bouw.kindVan, aantal + 1);
        kindjaren = Arrays.copyOf(bouw.kindjaren, bouw.kindVan[aantal]);
    }

    /** Takes in one household after another. */
    static final class Bouw {

        private final List<String> gebieden = new ArrayList<>();
        private final Map<String, Short> gebiednummers = new HashMap<>();
        private final short[] gebied;
        private final short[] normcel;
        private final byte[] leefvorm;
        private final byte[] normleeftijd;
        private final byte[] aow;
        private final byte[] personen;
        private final int[] inkomen;
        private final int[] vermogen;
        private final int[] maandenLaag;
        private final byte[] laatsteToeslag;
        private final byte[] inkomenStijgt;
        private final byte[] student;
        private final byte[] studiebeperking;
        private final int[] kindVan;
        private int[] kindjaren;
        private int plek;

        /**
         * Room for so many households.
         *
         * @param meeste more than these do not come
         */
        Bouw(int meeste) {
            gebied = new short[meeste];
            normcel = new short[meeste];
            leefvorm = new byte[meeste];
            normleeftijd = new byte[meeste];
            aow = new byte[meeste];
            personen = new byte[meeste];
            inkomen = new int[meeste];
            vermogen = new int[meeste];
            maandenLaag = new int[meeste];
            laatsteToeslag = new byte[meeste];
            inkomenStijgt = new byte[meeste];
            student = new byte[meeste];
            studiebeperking = new byte[meeste];
            kindVan = new int[meeste + 1];
            kindjaren = new int[meeste];
        }

        void add(Modelhuishouden een) {
            var situatie = een.situatie();
            gebied[plek] = number(een.gebied());
            normcel[plek] = Normcel.of(situatie);
            leefvorm[plek] = (byte) situatie.leefvorm().ordinal();
            normleeftijd[plek] = (byte) situatie.aanvrager().ordinal();
            aow[plek] = bit(situatie.isAow());
            personen[plek] = (byte) situatie.personen();
            inkomen[plek] = Math.toIntExact(een.inkomen().centen());
            vermogen[plek] = Math.toIntExact(een.bezit().centen() - een.schulden().centen());
            maandenLaag[plek] = een.maandenLaag();
            laatsteToeslag[plek] = (byte) Laatstetoeslag.of(een.maandenSindsToeslag()).ordinal();
            inkomenStijgt[plek] = bit(een.inkomenStijgt());
            student[plek] = bit(een.student());
            studiebeperking[plek] = bit(een.studiebeperking());
            children(situatie.kinderen());
            plek++;
        }

        Modelbevolking build() {
            return new Modelbevolking(this);
        }

        private void children(List<Integer> jaren) {
            var van = kindVan[plek];
            if (van + jaren.size() > kindjaren.length) {
                kindjaren = Arrays.copyOf(kindjaren, 2 * kindjaren.length + jaren.size());
            }
            for (var i = 0; i < jaren.size(); i++) {
                kindjaren[van + i] = jaren.get(i);
            }
            kindVan[plek + 1] = van + jaren.size();
        }

        private short number(String naam) {
            return gebiednummers.computeIfAbsent(
                    naam,
                    nieuw -> {
                        gebieden.add(nieuw);
                        return (short) (gebieden.size() - 1);
                    });
        }

        private static byte bit(boolean ja) {
            return (byte) (ja ? 1 : 0);
        }
    }
}
