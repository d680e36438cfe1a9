/** The signs of the map, drawn once and used by the map and its legend. On a grid of 22. */
export function FlowSymbols() {
  return (
    <defs>
      <g id="map-question" className="map-sign">
        <circle cx="11" cy="11" r="9" />
        <path d="M8.500 9a2.500 2.500 0 1 1 3.600 2.200c-.8.5-1.100 1-1.100 1.800M11 15.500v.1" />
      </g>
      <g id="map-guide" className="map-sign">
        <path d="M3 2h16v18H3zM7 7h.1M10 7h5M7 11h.1M10 11h5M7 15h.1M10 15h5" />
      </g>
      <path id="map-outcome" className="map-sign" d="M5 21V2M5 3h13l-4 4.500l4 4.500H5" />
      <g id="map-solved" className="map-relief">
        <circle cx="11" cy="11" r="9" />
        <path d="M6.500 11.500l3 3l6-6.500" />
      </g>
      <path id="map-depends" className="map-depends" d="M0 11h23" />
      <g id="map-found" className="map-trail">
        <circle cx="11" cy="11" r="10" />
        <path className="map-trail-eye" d="M10 6a4 4 0 1 0 0 8a4 4 0 0 0 0-8M13 13l3.500 3.500" />
      </g>
      <g id="map-passed" className="map-trail">
        <circle cx="11" cy="11" r="10" />
        <path className="map-trail-eye" d="M11 5.500v10M6.500 11.500l4.500 4.500l4.500-4.500" />
      </g>
      <g id="map-here" className="map-trail">
        <path d="M11 22C5 15-1 10-1 3a12 12 0 0 1 24 0c0 7-6 12-12 19z" />
        <circle className="map-trail-eye" cx="11" cy="3" r="4" />
      </g>
    </defs>
  );
}
