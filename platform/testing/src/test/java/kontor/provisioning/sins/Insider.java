package kontor.provisioning.sins;

import kontor.virtue.Published;

/** Knows a module by name. */
public class Insider {
    Published dear;
}
