package nl.samenhang.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrcodeTest {

    private static final int BORDER = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_reader_reads_what_was_drawn() throws Exception {
        var tekst = "otpauth://totp/Samenhang:yusuf?secret=MZXW6YTBOI&issuer=Samenhang";
        var code = Qrcode.of(tekst);
        var size = code.breedte() - 2 * BORDER;
        var modules = new boolean[size][size];
        MODULE.matcher(code.pad())
                .results()
                .forEach(
                        m ->
                                modules[Integer.parseInt(m.group(2)) - BORDER][
                                                Integer.parseInt(m.group(1)) - BORDER] =
                                        true);
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(tekst);
    }
}
