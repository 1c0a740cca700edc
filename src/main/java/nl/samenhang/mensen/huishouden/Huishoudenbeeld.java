package nl.samenhang.mensen.huishouden;

import java.util.HashSet;
import java.util.List;
import nl.samenhang.kernel.HuishoudenId;

/** A household with the address it stands for, as it is stored. */
record Huishoudenbeeld(HuishoudenId id, String adressleutel, List<Huishoudenlid> leden) {

    boolean hasSameLeden(List<Huishoudenlid> andere) {
        return leden.size() == andere.size() && new HashSet<>(leden).containsAll(andere);
    }
}
