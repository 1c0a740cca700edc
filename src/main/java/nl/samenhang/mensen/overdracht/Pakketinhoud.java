package nl.samenhang.mensen.overdracht;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * Reads and writes the ZIP of a package, in memory and within bounds. What comes from outside is
 * never written to a disk under a name it chose itself.
 */
final class Pakketinhoud {

    /** The largest package that can be sent as a file. */
    static final int GROOTST = 10 * 1024 * 1024;

    private static final int UITGEPAKT = 100 * 1024 * 1024;
    private static final int BESTANDEN = 1000;
    private static final int BLOK = 64 * 1024;

    /** One folder deep at most, and nothing by which a path could lead elsewhere. */
    private static final Pattern NAAM =
            Pattern.compile("([a-z]{1,20}/)?[a-z0-9][a-z0-9-]{0,60}\\.[a-z0-9]{1,5}");

    private Pakketinhoud() {}

    /** The files of a package by name, or a word on why it cannot be read. */
    static Map<String, byte[]> read(byte[] zip, int grootst) {
        if (zip.length > grootst) {
            throw refuse("te-groot", megabytes(grootst));
        }
        var bestanden = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            long totaal = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var naam = entry.getName();
                if (!NAAM.matcher(naam).matches()) {
                    throw refuse("pad", shown(naam));
                }
                if (bestanden.size() >= BESTANDEN) {
                    throw refuse("bom");
                }
                var inhoud = read(in, UITGEPAKT - totaal);
                totaal += inhoud.length;
                if (bestanden.put(naam, inhoud) != null) {
                    throw refuse("dubbel", naam);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refuse("geen-zip");
        }
        if (bestanden.isEmpty()) {
            throw refuse("geen-zip");
        }
        return bestanden;
    }

    static byte[] write(Map<String, byte[]> bestanden) {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            for (var bestand : bestanden.entrySet()) {
                zip.putNextEntry(new ZipEntry(bestand.getKey()));
                zip.write(bestand.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    static Refusal refuse(String fout, Object... argumenten) {
        return new Refusal("bestand", Tekst.of("overdracht.pakket." + fout, argumenten));
    }

    /** Stops as soon as there is more than there may be: a small file can hold a mountain. */
    private static byte[] read(ZipInputStream in, long ruimte) throws IOException {
        var output = new ByteArrayOutputStream();
        var blok = new byte[BLOK];
        for (var n = in.read(blok); n >= 0; n = in.read(blok)) {
            if (output.size() + n > ruimte) {
                throw refuse("bom");
            }
            output.write(blok, 0, n);
        }
        return output.toByteArray();
    }

    /** A name of somebody else's, without what could break a page or a line of a log. */
    private static String shown(String naam) {
        var schoon = naam.replaceAll("[^A-Za-z0-9./_-]", "?");
        return schoon.substring(0, Math.min(schoon.length(), 60));
    }

    private static int megabytes(int bytes) {
        return bytes / (1024 * 1024);
    }
}
