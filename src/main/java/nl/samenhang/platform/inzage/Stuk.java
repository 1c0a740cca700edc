package nl.samenhang.platform.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept about a person.
 *
 * @param soort room and kind, such as {@code tijdlijn.notitie}; {@code <kamer>.inzage.<rest>} is
 *     its title
 * @param id of the row behind it
 * @param dag when it is from
 * @param ook whom else it is about
 * @param bestand the kept file that belongs to it
 * @param teZien whether a person has to look at it before it stands in a copy, whatever it says
 * @param vernietigbaar whether it can be destroyed at the person's request (Wmo 2015 art. 5.3.5,
 *     Jeugdwet art. 7.3.9) without the rest of the file losing its sense
 */
public record Stuk(
        String soort,
        UUID id,
        Optional<LocalDate> dag,
        List<Veld> velden,
        Set<InwonerId> ook,
        Optional<UUID> bestand,
        boolean teZien,
        boolean vernietigbaar) {

    public Stuk {
        velden = List.copyOf(velden);
        ook = Set.copyOf(ook);
    }

    /** A piece without anything in it yet. */
    public static Stuk of(String soort, UUID id) {
        return new Stuk(
                soort, id, Optional.empty(), List.of(), Set.of(), Optional.empty(), false, false);
    }

    /** The title of its kind. */
    public Tekst titel() {
        var punt = soort.indexOf('.');
        return Tekst.of(soort.substring(0, punt) + ".inzage" + soort.substring(punt));
    }

    /** By what a judgment about it is kept. */
    public String sleutel() {
        return soort + ":" + id;
    }

    public Stuk op(@Nullable LocalDate van) {
        return new Stuk(
                soort, id, Optional.ofNullable(van), velden, ook, bestand, teZien, vernietigbaar);
    }

    public Stuk eigen(String naam, @Nullable Object waarde) {
        return plus(naam, Aard.EIGEN, waarde, Optional.empty());
    }

    /** A fact that is kept as a code. */
    public Stuk code(String naam, @Nullable String waarde, String voorvoegsel) {
        return plus(
                naam,
                Aard.EIGEN,
                waarde,
                Optional.ofNullable(waarde).map(code -> Tekst.of(voorvoegsel + code)));
    }

    public Stuk vindplaats(String naam, @Nullable Object waarde) {
        return plus(naam, Aard.VINDPLAATS, waarde, Optional.empty());
    }

    public Stuk vrij(String naam, @Nullable String waarde) {
        return plus(naam, Aard.VRIJ, waarde, Optional.empty());
    }

    /** A sentence made of parts: may name others. */
    public Stuk zin(String naam, Tekst tekst) {
        return plus(naam, Aard.VRIJ, tekst.sleutel(), Optional.of(tekst));
    }

    /** Who did it: the name of somebody at work, the person self, or a resident without a name. */
    public Stuk door(String naam, boolean inwoner, boolean zelf) {
        if (zelf) {
            return plus("door", Aard.EIGEN, "zelf", Optional.of(Tekst.of("inzage.zelf")));
        }
        return inwoner ? ander("door", naam) : professional("door", naam);
    }

    public Stuk professional(String naam, @Nullable String waarde) {
        return plus(naam, Aard.PROFESSIONAL, waarde, Optional.empty());
    }

    public Stuk ander(String naam, @Nullable Object waarde) {
        return plus(naam, Aard.ANDER, waarde, Optional.empty());
    }

    /** Whom else it is about; the person self may be among them. */
    public Stuk ook(Collection<InwonerId> anderen, InwonerId behalve) {
        var rest = new HashSet<>(anderen);
        rest.remove(behalve);
        return new Stuk(soort, id, dag, velden, rest, bestand, teZien, vernietigbaar);
    }

    public Stuk met(UUID document) {
        return new Stuk(soort, id, dag, velden, ook, Optional.of(document), teZien, vernietigbaar);
    }

    public Stuk magWeg() {
        return new Stuk(soort, id, dag, velden, ook, bestand, teZien, true);
    }

    /** The same piece, that somebody has to look at first. */
    public Stuk teZien(boolean zien) {
        return new Stuk(soort, id, dag, velden, ook, bestand, zien, vernietigbaar);
    }

    /** The same piece with other fields. */
    public Stuk with(List<Veld> andere) {
        return new Stuk(soort, id, dag, andere, ook, bestand, teZien, vernietigbaar);
    }

    private Stuk plus(String naam, Aard aard, @Nullable Object waarde, Optional<Tekst> leesbaar) {
        if (waarde == null || waarde.toString().isBlank()) {
            return this;
        }
        var meer = new ArrayList<>(velden);
        meer.add(new Veld(naam, aard, waarde, leesbaar));
        return with(meer);
    }
}
