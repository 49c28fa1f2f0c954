import '../theme/fonts.css';
import '../theme/tokens.css';
import './phone.css';
import './app.ts';
