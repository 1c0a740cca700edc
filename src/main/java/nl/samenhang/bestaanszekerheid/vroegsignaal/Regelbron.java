package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** The lines of a delivery, whatever form it has. */
sealed interface Regelbron permits Csvbron, Ddasbron {

    /** Refuses a delivery as a whole beyond this, so that none holds up everybody. */
    int MEESTE_REGELS = 100_000;

    List<Ruweregel> regels();

    /** How this form calls a column. */
    String veld(String kolom);

    /** Recognises the form; refuses what is no readable text, or of another municipality. */
    static Regelbron of(byte[] inhoud, Gemeentecode gemeente) {
        var tekst = decode(inhoud);
        return tekst.stripLeading().startsWith("{")
                ? Ddasbron.of(tekst, gemeente)
                : Csvbron.of(tekst);
    }

    /** Refuses a delivery without anything in it, or with too much for once. */
    static <T extends Regelbron> T requireSize(T bron) {
        if (bron.regels().isEmpty()) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.leeg"));
        }
        if (bron.regels().size() > MEESTE_REGELS) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.te-groot", MEESTE_REGELS));
        }
        return bron;
    }

    /** The text of a delivery, in UTF-8. */
    static String decode(byte[] inhoud) {
        try {
            var tekst =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            if (tekst.indexOf('\0') >= 0) {
                throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.geen-tekst"));
            }
            return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException other) {
            throw new Refusal("bestand", Tekst.of("vroegsignaal.fout.geen-tekst"));
        }
    }
}
