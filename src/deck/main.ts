import 'reveal.js/reset.css';
import 'reveal.js/reveal.css';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/slides.css';
import '../theme/print.css';
import './deck.css';
import './timer.css';
import '../../components/index.ts';
import { showLiveDeck } from './live.ts';
import { showPrintView } from './print-view.ts';

// Query `print`: every slide on its own sheet; `print=dialog` also opens the browser's print window.
const wanted = new URLSearchParams(location.search).get('print');
await (wanted === null ? showLiveDeck() : showPrintView({ dialog: wanted === 'dialog' }));
