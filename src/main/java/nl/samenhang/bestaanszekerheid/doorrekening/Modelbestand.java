package nl.samenhang.bestaanszekerheid.doorrekening;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** A file with a model population, plain or packed as gzip, read line by line. */
final class Modelbestand implements AutoCloseable {

    /** No municipality has more households; a file that says so is no such file. */
    static final int MEESTE_REGELS = 1_000_000;

    private static final int LANGSTE_REGEL = 1_000;

    private final BufferedReader reader;
    private int gelezen;

    private Modelbestand(BufferedReader reader) {
        this.reader = reader;
    }

    /** Opens it after its header. */
    static Modelbestand open(byte[] inhoud) {
        try {
            var bestand =
                    new Modelbestand(
                            new BufferedReader(
                                    new InputStreamReader(plain(inhoud), StandardCharsets.UTF_8)));
            var kop = bestand.next().orElse("");
            if (!kop.replace("\ufeff", "").strip().equals(Modelregel.kop())) {
                throw refusal("kop", Modelregel.kop());
            }
            return bestand;
        } catch (IOException unreadable) {
            throw refusal("gzip");
        }
    }

    /**
     * What a file is before it is read.
     *
     * @param verzonnen whether a line says that nobody exists
     */
    record Begin(int regels, boolean verzonnen) {}

    /** Counts its lines; refused when there are none or far too many. */
    static Begin judge(byte[] inhoud) {
        try (var bestand = open(inhoud)) {
            var regels = 0;
            var verzonnen = false;
            for (var regel = bestand.next(); regel.isPresent(); regel = bestand.next()) {
                verzonnen |= regel.get().startsWith(Modelregel.VERZONNEN);
                regels++;
            }
            if (regels == 0) {
                throw refusal("leeg");
            }
            return new Begin(regels, verzonnen);
        } catch (IOException unreadable) {
            throw refusal("gzip");
        }
    }

    /** The next lines with something on them, so many at most; none at the end. */
    List<String> take(int meeste) throws IOException {
        var result = new ArrayList<String>();
        while (result.size() < meeste) {
            var regel = next();
            if (regel.isEmpty()) {
                break;
            }
            result.add(regel.get());
        }
        return result;
    }

    private Optional<String> next() throws IOException {
        var regel = line();
        while (regel.filter(String::isBlank).isPresent()) {
            regel = line();
        }
        return regel;
    }

    /** Of a packed file nobody knows how long a line is before it is unpacked. */
    private Optional<String> line() throws IOException {
        var regel = new StringBuilder();
        var teken = reader.read();
        if (teken < 0) {
            return Optional.empty();
        }
        while (teken >= 0 && teken != '\n') {
            regel.append((char) teken);
            if (regel.length() > LANGSTE_REGEL) {
                throw refusal("regel-lang", LANGSTE_REGEL);
            }
            teken = reader.read();
        }
        if (++gelezen > MEESTE_REGELS) {
            throw refusal("te-veel", MEESTE_REGELS);
        }
        return Optional.of(regel.toString().strip());
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
