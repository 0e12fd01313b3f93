// Kinds of move have a colour and a sign each, so that the map can be read without colours too.

import { svg } from "../kit/html.js";

export const KINDS = ["PROMOTION", "LATERAL", "CROSSOVER", "STEP_BACK", "UNKNOWN"];

const SHAPES = {
	PROMOTION: "M0,4.500V-4.500M-3.800,-.7L0,-4.500L3.800,-.7",
	LATERAL: "M-4.500,0H4.500M.7,-3.800L4.500,0L.7,3.800",
	CROSSOVER: "M-4,4L4,-4M.2,-4H4V-.2M-4,-4L-1.500,-1.500M1.500,1.500L4,4M4,.2V4H.2",
	STEP_BACK: "M0,-4.500V4.500M-3.800,.7L0,4.500L3.800,.7",
	UNKNOWN: "M-2.200,-2.200A2.300,2.300 0 1 1 0,.6V1.400M0,4.200V4.300",
};

/** The sign of a kind on a disc of its colour, around the origin. */
export const sign = (kind, size = 9) => svg`<g class=${`sign kind-${kind}`} transform=${`scale(${size / 9})`}>
	<circle r="9"></circle><path d=${SHAPES[kind] ?? SHAPES.UNKNOWN}></path></g>`;
