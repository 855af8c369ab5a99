package kontor.platform.core.print;

import java.util.Base64;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a page as a tree of elements: what is text stays text, whatever somebody typed. */
final class Markup {

    /** How the address of a picture begins that stands in the page itself. */
    static final String PICTURE = "data:image/";

    private final Document document;
    private final Element here;

    private Markup(Document document, Element here) {
        this.document = document;
        this.here = here;
    }

    /** A page with that style sheet and language; the body is written by {@code body}. */
    static Document page(String language, String title, String style, Consumer<Markup> body) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("html");
            root.setAttribute("lang", language);
            document.appendChild(root);
            Markup html = new Markup(document, root);
            html.inside("head", "", head -> head.text("title", "", title).text("style", "", style));
            html.inside("body", "", body);
            return document;
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An element and what is in it. */
    Markup inside(String element, String look, Consumer<Markup> content) {
        Element made = document.createElement(element);
        if (!look.isEmpty()) {
            made.setAttribute("class", look);
        }
        here.appendChild(made);
        content.accept(new Markup(document, made));
        return this;
    }

    /** A picture, drawn from these bytes: nothing is fetched. */
    Markup picture(String look, Picture picture) {
        return inside("img", look, made -> {
            made.here.setAttribute("src", PICTURE + picture.kind() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()));
            made.here.setAttribute("alt", "");
        });
    }

    /** An element with a text in it. */
    Markup text(String element, String look, String text) {
        return inside(element, look, made -> made.here.appendChild(document.createTextNode(text)));
    }
}
