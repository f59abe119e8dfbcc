// Locations and those inside them.
import type { NginxLocation } from '../../project/views/nginx/location.ts';

export function* allLocations(locations: readonly NginxLocation[]): Iterable<NginxLocation> {
  for (const location of locations) {
    yield location;
    yield* allLocations(location.locations);
  }
}
