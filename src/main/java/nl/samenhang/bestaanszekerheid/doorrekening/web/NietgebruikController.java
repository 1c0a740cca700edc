package nl.samenhang.bestaanszekerheid.doorrekening.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.doorrekening.DoorrekeningRechten;
import nl.samenhang.bestaanszekerheid.doorrekening.Gebruikscijfer;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelleveringen;
import nl.samenhang.bestaanszekerheid.doorrekening.Nietgebruik;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How many do not use what they have a right to, by scheme and area. */
@Controller
@RequestMapping("/doorrekeningen/niet-gebruik")
@Verwerking(DoorrekeningRechten.DOEL)
class NietgebruikController {

    private final Nietgebruik nietgebruik;
    private final Modelleveringen leveringen;

    NietgebruikController(Nietgebruik nietgebruik, Modelleveringen leveringen) {
        this.nietgebruik = nietgebruik;
        this.leveringen = leveringen;
    }

    @GetMapping
    @Requires(DoorrekeningRechten.INZIEN)
    String show(Model model) {
        model.addAttribute("levering", leveringen.newest());
        model.addAttribute(
                "regelingen",
                nietgebruik.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Gebruikscijfer::tabel, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(List::copyOf)
                        .toList());
        return "bestaanszekerheid/doorrekening/nietgebruik";
    }

    /** Counts anew, with what was granted until today. */
    @PostMapping
    @Requires(DoorrekeningRechten.MAKEN)
    String count() {
        nietgebruik.count();
        return "redirect:/doorrekeningen/niet-gebruik";
    }

    @GetMapping("/cijfers.csv")
    @Requires(DoorrekeningRechten.INZIEN)
    ResponseEntity<String> csv() {
        return Cijferbestand.ofGebruik("niet-gebruik.csv", nietgebruik.all());
    }
}
