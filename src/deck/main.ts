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

// Query `print`: every slide on its own sheet; with `worksheets` only the exercises, empty, to hand out on paper. `print=dialog`
// also opens the browser's print window.
const query = new URLSearchParams(location.search);
const wanted = query.get('print');
const print = { dialog: wanted === 'dialog', worksheets: query.has('worksheets') };
await (wanted === null ? showLiveDeck() : showPrintView(print));
