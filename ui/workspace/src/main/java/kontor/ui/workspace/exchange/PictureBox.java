package kontor.ui.workspace.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Collection;
import java.util.Optional;
import kontor.ui.workspace.part.Buttons;
import kontor.ui.workspace.part.Confirm;
import kontor.ui.workspace.part.Toasts;
import kontor.ui.workspace.screen.Failures;
import kontor.ui.workspace.screen.Screen;
import kontor.ui.workspace.text.ComponentTexts;

/** A picture that is kept by itself, at once: shown under its name, put in, taken away. */
public class PictureBox extends Div {

    /** The picture and what becomes of it. Errors of the last two are told at the edge of the page. */
    public interface Picture {

        /** What hands it out; empty while there is none. */
        Optional<DownloadHandler> shown();

        /** Puts another in its place. */
        void show(String name, byte[] bytes);

        /** Takes it away. */
        void hide();
    }

    /**
     * How it is named, and what may be done.
     *
     * @param label     what it is, such as "Picture"
     * @param of        what it shows, for those who do not see it
     * @param may       whether the person may change it
     * @param mostBytes the largest that is taken
     * @param kinds     media types that are taken
     */
    public record Terms(String label, String of, boolean may, int mostBytes, Collection<String> kinds) {
    }

    private final transient Screen screen;
    private final transient Terms terms;
    private final transient Picture picture;

    /** A box for that picture. */
    public PictureBox(Screen screen, Terms terms, Picture picture) {
        this.screen = screen;
        this.terms = terms;
        this.picture = picture;
        addClassName("k-read");
        getStyle().set("gap", ".375rem");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", terms.label());
        draw();
    }

    private void draw() {
        removeAll();
        Span label = new Span(terms.label());
        label.addClassName("k-read-label");
        add(label);
        Optional<DownloadHandler> shown = picture.shown();
        shown.ifPresent(out -> add(image(out)));
        if (terms.may()) {
            if (shown.isPresent()) {
                add(new Div(Buttons.plain("trash", screen.say("picture.remove"), this::askToHide)));
            }
            add(upload());
        } else if (shown.isEmpty()) {
            Span none = new Span("–");
            none.addClassName("k-faint");
            add(none);
        }
    }

    private Image image(DownloadHandler out) {
        Image image = new Image(out, terms.of());
        image.setMaxWidth("100%");
        image.setMaxHeight("12rem");
        // As it is, where the grid would stretch it; and on white, as what is drawn for paper is seen on nothing else.
        image.getStyle().set("justify-self", "start").set("background", "#fff");
        return image;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> change(() -> picture.show(metadata.fileName(), bytes))));
        upload.setI18n(ComponentTexts.upload(screen.words()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(terms.mostBytes());
        upload.setAcceptedFileTypes(terms.kinds().toArray(String[]::new));
        upload.addFileRejectedListener(e -> Toasts.problem(e.getErrorMessage(), screen.say("close")));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    private void askToHide() {
        Confirm.open(screen.say("delete.title"), screen.say("picture.remove-text"), screen.say("picture.remove"), screen.say("cancel"),
                () -> change(picture::hide));
    }

    private void change(Runnable work) {
        if (Failures.guard(screen, work)) {
            Toasts.done(screen.say("saved"));
            draw();
        }
    }
}
