package kontor.sins;

import kontor.virtue.Published;

/** Uses a module that the descriptor does not name. */
public class UndeclaredFriend {
    Published friend;
}
