package nl.samenhang.recht.regel.dmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part of a DMN file; what is missing is said with the name of the file. */
record Deelboom(Element element, String bestand) {

    List<Deelboom> all(String naam) {
        return children(element)
                .filter(e -> e.getLocalName().equals(naam) && Dmn.MODEL.equals(e.getNamespaceURI()))
                .map(e -> new Deelboom(e, bestand))
                .toList();
    }

    Deelboom one(String naam) {
        var found = all(naam);
        if (found.size() != 1) {
            throw new Regelfout(
                    bestand, "there must be one %s in %s".formatted(naam, element.getLocalName()));
        }
        return found.getFirst();
    }

    Optional<Deelboom> maybe(String naam) {
        return all(naam).stream().findFirst();
    }

    /** An element of our own. */
    Deelboom own(String naam) {
        return children(one("extensionElements").element())
                .filter(e -> e.getLocalName().equals(naam) && Dmn.EIGEN.equals(e.getNamespaceURI()))
                .map(e -> new Deelboom(e, bestand))
                .findFirst()
                .orElseThrow(() -> new Regelfout(bestand, "there must be one " + naam));
    }

    String attribute(String naam) {
        return optional(naam)
                .orElseThrow(
                        () ->
                                new Regelfout(
                                        bestand,
                                        "%s needs %s".formatted(element.getLocalName(), naam)));
    }

    Optional<String> optional(String naam) {
        return Optional.of(element.getAttribute(naam)).filter(tekst -> !tekst.isBlank());
    }

    String text() {
        return element.getTextContent().strip();
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(n -> n.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
