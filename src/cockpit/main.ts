import '../theme/fonts.css';
import '../theme/tokens.css';
import './cockpit.css';
import './app.ts';
