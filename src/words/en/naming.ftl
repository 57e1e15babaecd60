# What people are called in a sentence.
the-discipline = the { $name }
the-expert = { $name } ({ $discipline })
quoted = ‘{ $name }’
whole-family = the whole family
whole-table = the whole table
name-and-discipline = { $name } ({ $discipline })
