package kontor.ui.workspace.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tabs whose content is made when it is first looked at; which one is open stands in the address. */
class RecordTabs extends Div {

    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private final transient Map<Tab, String> keys = new LinkedHashMap<>();
    private final transient Map<String, Supplier<Component>> makers = new LinkedHashMap<>();
    private final transient Map<String, Component> made = new LinkedHashMap<>();

    RecordTabs(String label, Consumer<String> opened) {
        addClassName("k-tabs");
        tabs.getElement().setAttribute("aria-label", label);
        tabs.addSelectedChangeListener(e -> {
            show(keys.get(e.getSelectedTab()));
            if (e.isFromClient()) {
                opened.accept(keys.get(e.getSelectedTab()));
            }
        });
        add(tabs, content);
    }

    /** Adds a tab; {@code count} below zero shows none. */
    void tab(String key, String label, long count, Supplier<Component> maker) {
        Tab tab = new Tab(label);
        if (count >= 0) {
            Span badge = new Span(String.valueOf(count));
            badge.addClassName("k-badge");
            tab.add(badge);
        }
        keys.put(tab, key);
        makers.put(key, maker);
        tabs.add(tab);
        tabs.setVisible(keys.size() > 1);
    }

    /** Opens the tab of that key; the first if there is none such. */
    void open(String key) {
        Tab wanted = keys.entrySet().stream().filter(e -> e.getValue().equals(key)).map(Map.Entry::getKey).findFirst()
                .orElse(keys.keySet().iterator().next());
        tabs.setSelectedTab(wanted);
        show(keys.get(wanted));
    }

    private void show(String key) {
        if (key == null) {
            return;
        }
        Component chosen = made.computeIfAbsent(key, k -> {
            Component fresh = makers.get(k).get();
            content.add(fresh);
            return fresh;
        });
        made.values().forEach(c -> c.setVisible(c == chosen));
    }
}
