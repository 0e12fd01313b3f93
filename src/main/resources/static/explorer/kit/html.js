// The one place that names the library the page is drawn with. What comes from the service is only ever
// put into these templates as text, never as markup.
export { html, svg, render, nothing } from "/webjars/lit-html/lit-html.js";
export { repeat } from "/webjars/lit-html/directives/repeat.js";
export { live } from "/webjars/lit-html/directives/live.js";
export { ref } from "/webjars/lit-html/directives/ref.js";
