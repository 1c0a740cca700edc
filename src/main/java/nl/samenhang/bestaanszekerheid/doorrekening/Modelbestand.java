package nl.samenhang.bestaanszekerheid.doorrekening;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** A file with a model population, plain or packed as gzip, read line by line. */
final class Modelbestand implements AutoCloseable {

    /** No municipality has more households; a file that says so is no such file. */
    static final int MEESTE_REGELS = 1_000_000;

    private static final int LANGSTE_REGEL = 1_000;

    private final BufferedReader reader;

    private Modelbestand(BufferedReader reader) {
        this.reader = reader;
    }

    /** Opens it after its header. */
    static Modelbestand open(byte[] inhoud) {
        try {
            var reader =
                    new BufferedReader(
                            new InputStreamReader(plain(inhoud), StandardCharsets.UTF_8));
            var kop = new Modelbestand(reader).next();
            if (!kop.replace("\ufeff", "").strip().equals(Modelregel.kop())) {
                throw refusal("kop", Modelregel.kop());
            }
            return new Modelbestand(reader);
        } catch (IOException unreadable) {
            throw refusal("gzip");
        }
    }

    /**
     * What a file is before it is read.
     *
     * @param verzonnen whether the first line says that nobody exists
     */
    record Begin(int regels, boolean verzonnen) {}

    /** Counts its lines; refused when there are none or far too many. */
    static Begin judge(byte[] inhoud) {
        try (var bestand = open(inhoud)) {
            var regels = 0;
            var verzonnen = false;
            for (var regel = bestand.next(); !regel.isEmpty(); regel = bestand.next()) {
                verzonnen |= regel.startsWith(Modelregel.VERZONNEN);
                regels++;
                if (regels > MEESTE_REGELS) {
                    throw refusal("te-veel", String.valueOf(MEESTE_REGELS));
                }
            }
            if (regels == 0) {
                throw refusal("leeg");
            }
            return new Begin(regels, verzonnen);
        } catch (IOException unreadable) {
            throw refusal("gzip");
        }
    }

    /** The next line with something on it; empty at the end. */
    String next() throws IOException {
        var regel = reader.readLine();
        while (regel != null && regel.isBlank()) {
            regel = reader.readLine();
        }
        if (regel == null) {
            return "";
        }
        if (regel.length() > LANGSTE_REGEL) {
            throw refusal("regel-lang", String.valueOf(LANGSTE_REGEL));
        }
        return regel;
    }

    Iterator<String> iterator() {
        return reader.lines().filter(regel -> !regel.isBlank()).iterator();
    }

    private static InputStream plain(byte[] inhoud) throws IOException {
        var bytes = new ByteArrayInputStream(inhoud);
        var packed = inhoud.length > 1 && (inhoud[0] & 0xff) == 0x1f && (inhoud[1] & 0xff) == 0x8b;
        return packed ? new GZIPInputStream(bytes) : bytes;
    }

    private static Refusal refusal(String wat, Object... argumenten) {
        return new Refusal("bestand", Tekst.of("doorrekening.fout.bestand." + wat, argumenten));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
