package nl.samenhang.platform.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of file that we keep, told from the bytes and never from the name: what is called a
 * photo may be a program. What is none of these is not taken.
 */
public enum Mediatype {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEKST("text/plain", "txt");

    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_MAGIC = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Where a container names its own kind, after its size or its riff header. */
    private static final int BRAND = 8;

    private final String code;
    private final String extensie;

    Mediatype(String code, String extensie) {
        this.code = code;
        this.extensie = extensie;
    }

    /** As HTTP names it. */
    public String code() {
        return code;
    }

    public String extensie() {
        return extensie;
    }

    static Mediatype of(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst().orElseThrow();
    }

    /** The kind of these bytes; empty for what we do not keep. */
    static Optional<Mediatype> sniff(byte[] bytes) {
        if (startsWith(bytes, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (startsWith(bytes, 0, PNG_MAGIC)) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, 0, JPEG_MAGIC)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, BRAND, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (startsWith(bytes, 4, "ftyp") && isHeic(bytes)) {
            return Optional.of(HEIC);
        }
        if (startsWith(bytes, 0, "PK\003\004")) {
            return Officepakket.sniff(bytes);
        }
        return isText(bytes) ? Optional.of(TEKST) : Optional.empty();
    }

    private static boolean isHeic(byte[] bytes) {
        return startsWith(bytes, BRAND, "heic")
                || startsWith(bytes, BRAND, "heix")
                || startsWith(bytes, BRAND, "mif1");
    }

    /**
     * Plain words: valid UTF-8 without control characters, and nothing that a machine would run.
     */
    private static boolean isText(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.startsWith("#!")
                    && !text.stripLeading().startsWith("<")
                    && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int offset, String magic) {
        return startsWith(bytes, offset, magic.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, int offset, byte[] magic) {
        var end = offset + magic.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, magic, 0, magic.length);
    }
}
