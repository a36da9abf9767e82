// Purpose: what things are called in English, each as the first plan by id that has a name for it calls it.
// Parameters: names, in Chinese.
// Columns: nameEn, or null. In the order asked.

UNWIND range(0, size($names) - 1) AS place
WITH place, $names[place] AS asked
RETURN COLLECT {
  MATCH (name:EnglishName { name: asked }) RETURN name.nameEn ORDER BY name.planId, name.position LIMIT 1
}[0] AS nameEn ORDER BY place
