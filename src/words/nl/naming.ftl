# Hoe mensen in een zin heten.
the-discipline = de { $name }
the-expert = { $name } ({ $discipline })
quoted = ‘{ $name }’
whole-family = het hele gezin
whole-table = de hele tafel
name-and-discipline = { $name } ({ $discipline })
