package kontor.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.JsonObject;

/** A chart drawn by Apache ECharts; {@code label} tells in words what it shows. */
@Tag("kontor-echart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./kontor-echart.ts")
public class EChart extends Component implements HasSize {

    /** A chart with the given ECharts options. */
    public EChart(String label, JsonObject options) {
        getElement().setProperty("label", label);
        getElement().setPropertyJson("option", options);
    }
}
