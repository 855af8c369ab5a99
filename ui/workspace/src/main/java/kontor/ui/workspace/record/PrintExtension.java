package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.core.print.DocumentPrinter;
import kontor.platform.core.print.Printed;
import kontor.ui.workspace.exchange.FileOut;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.part.Icons;
import kontor.ui.workspace.screen.Screen;

/** Documents can be taken along as a PDF. */
@ApplicationScoped
public class PrintExtension implements RecordExtension {

    @Inject
    DocumentPrinter printer;

    @Inject
    WorkspaceCaller caller;

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return DocumentPrinter.prints(definition);
    }

    @Override
    public List<Component> takings(Screen screen, EntityDefinition<?> definition, Row row) {
        Anchor pdf = new Anchor(new FileOut(caller, UI.getCurrent(), () -> {
            Printed printed = printer.print(definition, row.id());
            return new FileOut.Content(printed.name(), Printed.TYPE, false, printed.bytes().length, new ByteArrayInputStream(printed.bytes()));
        }), "");
        pdf.add(Icons.of("printer"), new Span("PDF"));
        pdf.addClassName("k-button");
        pdf.getElement().setAttribute("aria-label", screen.say("record.pdf", screen.title(definition, row)));
        return List.of(pdf);
    }
}
