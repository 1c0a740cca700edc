package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.recht.regel.tabel.Kolommen;

/** The columns for each child of the model population; made when a table asks for them. */
final class Kindkolommen implements Kolommen {

    private final Peiling peiling;
    private final Map<String, int[]> getallen = new ConcurrentHashMap<>();
    private final Map<String, byte[]> codes = new ConcurrentHashMap<>();

    Kindkolommen(Peiling peiling) {
        this.peiling = peiling;
    }

    @Override
    public int[] getallen(String invoer) {
        return invoer.equals(Peiling.KIND)
                ? peiling.bevolking.kindjaren
                : getallen.computeIfAbsent(invoer, this::spread);
    }

    @Override
    public byte[] codes(String invoer) {
        return codes.computeIfAbsent(invoer, this::spreadCodes);
    }

    private int[] spread(String invoer) {
        var van = peiling.getallen(invoer);
        var begin = peiling.bevolking.kindVan;
        var result = new int[peiling.bevolking.kindjaren.length];
        for (var i = 0; i < van.length; i++) {
            for (var kind = begin[i]; kind < begin[i + 1]; kind++) {
                result[kind] = van[i];
            }
        }
        return result;
    }

    private byte[] spreadCodes(String invoer) {
        var van = peiling.codes(invoer);
        var begin = peiling.bevolking.kindVan;
        var result = new byte[peiling.bevolking.kindjaren.length];
        for (var i = 0; i < van.length; i++) {
            for (var kind = begin[i]; kind < begin[i + 1]; kind++) {
                result[kind] = van[i];
            }
        }
        return result;
    }
}
