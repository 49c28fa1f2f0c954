// Every element that a slide may hold. The deck page loads them all; other pages import what they need.
import './deck-card/deck-card.ts';
import './deck-countdown/deck-countdown.ts';
import './deck-home/deck-home.ts';
import './deck-join/deck-join.ts';
import './deck-landscape/deck-landscape.ts';
import './deck-panel/deck-panel.ts';
import './deck-paper/deck-paper.ts';
import './deck-phases/deck-phases.ts';
import './deck-route/deck-route.ts';
