package nl.samenhang.platform.account.kluis;

import java.util.HexFormat;
import java.util.Locale;
import nl.samenhang.platform.security.inlogboek.Naamkenmerk;
import org.springframework.stereotype.Component;

/** Recognises typed names with the key of the house; half of the hash is enough for that. */
@Component
class Naamkenmerken implements Naamkenmerk {

    private static final int BYTES = 8;

    private final Kluis kluis;

    Naamkenmerken(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public String of(String getypt) {
        var hash = kluis.hash(getypt.strip().toLowerCase(Locale.ROOT), "inlognaam");
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
