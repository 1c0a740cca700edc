package nl.samenhang.mensen.privacyverzoek;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import nl.samenhang.platform.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what all rooms keep about a person, and takes the data of others out of it. */
@Service
@Transactional
public class Afschriften {

    private final List<Inzagedeel> delen;
    private final Inwoners inwoners;
    private final Omgeving omgeving;
    private final OordeelRepository oordelen;
    private final Breed breed;
    private final Texts texts;

    Afschriften(
            List<Inzagedeel> delen,
            Inwoners inwoners,
            Omgeving omgeving,
            OordeelRepository oordelen,
            Breed breed,
            Texts texts) {
        this.delen =
                delen.stream()
                        .sorted(Comparator.comparing(deel -> deel.getClass().getName()))
                        .toList();
        this.inwoners = inwoners;
        this.omgeving = omgeving;
        this.oordelen = oordelen;
        this.breed = breed;
        this.texts = texts;
    }

    /** The copy as it would be now. */
    public Afschrift of(Verzoek verzoek) {
        return breed.call(
                () -> {
                    var wie = inwoners.get(verzoek.inwoner());
                    var stukken = inLanguage(wie, () -> gather(wie));
                    var verborgen = verzoek.isByAnother() && wie.geheim();
                    var anderen = omgeving.around(wie, stukken, verborgen);
                    var keurmeester =
                            new Keurmeester(anderen, verborgen, tekst -> texts.t(taal(wie), tekst));
                    var gezegd = judged(verzoek);
                    return new Afschrift(
                            stukken.stream()
                                    .map(
                                            stuk ->
                                                    keurmeester.judge(
                                                            stuk,
                                                            Optional.ofNullable(
                                                                    gezegd.get(stuk.sleutel()))))
                                    .toList());
                });
    }

    /** One piece of it. */
    public Gekeurd piece(Verzoek verzoek, String sleutel) {
        return of(verzoek).stukken().stream()
                .filter(gekeurd -> gekeurd.stuk().sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new NotFound(verzoek.onderwerp()));
    }

    /** The language in which somebody reads: Dutch, or English when that was said. */
    static String taal(Inwoner wie) {
        return wie.bereikbaarheid().taal().equals("en") ? "en" : "nl";
    }

    private List<Stuk> gather(Inwoner wie) {
        return delen.stream().flatMap(deel -> deel.stukken(wie.id()).stream()).toList();
    }

    private Map<String, Oordeel> judged(Verzoek verzoek) {
        return oordelen.of(verzoek.id()).stream()
                .collect(Collectors.toMap(Oordeel::stuk, Function.identity()));
    }

    /** Some rooms write words in the language of the running page; the copy has its own. */
    private static <T> T inLanguage(Inwoner wie, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(taal(wie)));
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
