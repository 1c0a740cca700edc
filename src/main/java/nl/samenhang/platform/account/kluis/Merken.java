package nl.samenhang.platform.account.kluis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.platform.security.Browsermerk;
import org.springframework.stereotype.Component;

/** Marks that are made and recognised with the key of the house; nothing of them is kept. */
@Component
class Merken implements Browsermerk {

    private static final Duration VALID = Duration.ofDays(180);

    /** Which one, since when in seconds, and our hash of that. */
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final Kluis kluis;

    Merken(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public String issue(String gebruikersnaam, Instant now) {
        var text = UUID.randomUUID() + "." + now.getEpochSecond();
        return text + "." + seal(text, gebruikersnaam);
    }

    @Override
    public boolean isOf(String gebruikersnaam, String merk, Instant now) {
        var parts = FORM.matcher(merk);
        if (!parts.matches()) {
            return false;
        }
        var seal = seal(parts.group(1) + "." + parts.group(2), gebruikersnaam);
        var since = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return now.isBefore(since.plus(VALID))
                && MessageDigest.isEqual(bytes(seal), bytes(parts.group(3)));
    }

    private String seal(String text, String gebruikersnaam) {
        var hash = kluis.hash(text, "browser:" + gebruikersnaam.toLowerCase(Locale.ROOT));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
