package nl.samenhang.recht.storing.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Paginabanner;
import nl.samenhang.recht.storing.Storing;
import nl.samenhang.recht.storing.Storingen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As long as the electronic way to us does not work, the pages from which people send say so. */
@Component
class Storingsbanner implements Paginabanner {

    private static final Pattern VERSTUREN = Pattern.compile("/(?:(?:melding|mijn)(?:[/?].*)?)?");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Storingen storingen;
    private final Clock clock;

    Storingsbanner(Storingen storingen, Clock clock) {
        this.storingen = storingen;
        this.clock = clock;
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tekst> above(String pad) {
        return VERSTUREN.matcher(pad).matches() && Contexts.find().isPresent()
                ? storingen.running().stream().map(this::sentence).toList()
                : List.of();
    }

    private Tekst sentence(Storing storing) {
        var van = storing.van().atZone(clock.getZone());
        return Tekst.of("storing.banner", van.toLocalDate(), UUR.format(van), storing.wat());
    }
}
