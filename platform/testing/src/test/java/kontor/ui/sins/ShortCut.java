package kontor.ui.sins;

import kontor.sins.SinRepository;

/** Asks a repository, where nobody asks for a permission. */
public class ShortCut {
    SinRepository quick;
}
