public import ArgumentParser
public import Interchange

extension OutputFormat: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
