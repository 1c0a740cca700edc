package nl.samenhang.platform.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of a drawing: one square of one by one for each dark module.
 *
 * @param breedte how many modules wide and high, the white border included
 * @param pad the {@code d} of an SVG path
 */
public record Qrcode(int breedte, String pad) {

    private static final int BORDER = 4; // ISO/IEC 18004: four modules of white around it

    /** Refuses what is too long to be drawn. */
    public static Qrcode of(String tekst) {
        try {
            var modules = Encoder.encode(tekst, ErrorCorrectionLevel.M).getMatrix();
            var pad = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        pad.append("M%d %dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                    }
                }
            }
            return new Qrcode(modules.getWidth() + 2 * BORDER, pad.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
