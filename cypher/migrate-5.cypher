// Purpose: from version 4 to 5: zones and industries are found by their names; those that are to be folded.
// Parameters: none.
// Columns: zoneIds; industries, their properties.

RETURN
  COLLECT { MATCH (zone:Zone) RETURN zone.id } AS zoneIds,
  COLLECT { MATCH (industry:Industry) RETURN industry { .* } } AS industries
