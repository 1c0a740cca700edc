package nl.samenhang.mensen.noodknop.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.noodknop.Noodtoegang;
import nl.samenhang.mensen.noodknop.Noodtoegangen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.web.Paginabanner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As long as a file is open by the emergency button, each of its pages says so. */
@Component
class Noodbanner implements Paginabanner {

    private static final Pattern GEZIN =
            Pattern.compile("/gezinnen/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?].*)?");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Noodtoegangen noodtoegangen;
    private final Dossiertoegang toegang;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Noodbanner(
            Noodtoegangen noodtoegangen,
            Dossiertoegang toegang,
            Medewerkers medewerkers,
            Clock clock) {
        this.noodtoegangen = noodtoegangen;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tekst> above(String pad) {
        var found = GEZIN.matcher(pad);
        if (!found.matches() || Contexts.find().isEmpty()) {
            return List.of();
        }
        var gezin = GezinId.of(found.group(1));
        var open = noodtoegangen.running(gezin);
        return open.isEmpty() || !toegang.has(gezin)
                ? List.of()
                : open.stream().map(this::sentence).toList();
    }

    private Tekst sentence(Noodtoegang een) {
        var tot = UUR.format(een.tot().atZone(clock.getZone()));
        return een.medewerker().equals(new MedewerkerId(Contexts.current().actor()))
                ? Tekst.of("noodknop.banner.ik." + een.soort(), tot)
                : Tekst.of(
                        "noodknop.banner.ander." + een.soort(),
                        medewerkers.find(een.medewerker()).map(Medewerker::naam).orElse("?"),
                        tot);
    }
}
